"""The stock room on the screen: transfers, stock-takes, recalls, bin cards, what is made in the house."""
