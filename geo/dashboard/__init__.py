"""The panels of the Streamlit app; each takes values and returns values, and state alone touches session state."""
