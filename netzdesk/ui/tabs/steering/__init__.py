"""The detail of the steering group."""

from netzdesk.ui.tabs.steering.steering_detail import SteeringDetail

__all__ = ["SteeringDetail"]
