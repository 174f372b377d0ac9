"""The windows above the window, each opened by one function; the modules are loaded when they are first needed."""
