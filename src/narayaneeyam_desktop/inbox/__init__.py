"""The inbox: what people settle after several PCs wrote apart."""
