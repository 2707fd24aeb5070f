"""What goes to the GST portal, figure by figure, for the manager."""
