"""The stock room: moving goods between places, counting them, recalling a batch, making medicines in the house."""
