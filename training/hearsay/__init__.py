"""Training of Hearsay's attribution model: text view, data, network, export."""
