"""What every layer may use: the standard library and nothing else."""
