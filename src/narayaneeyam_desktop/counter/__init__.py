"""The counter: making a bill, and the bills that were made. Start at `counter_controller.py` and `bills_controller.py`."""
