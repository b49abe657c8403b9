"""What is measured, each figure beside a peer in the same run, because the machines are noisy."""
