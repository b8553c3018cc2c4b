package masar.records;

/** Where an ordered import stands: going on, stopped by somebody or by a fault, not readable, or at its end. */
public enum ImportState {
    RUNNING, STOPPED, FAILED, DONE
}
