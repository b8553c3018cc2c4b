package masar.records;

/** As the civil register says. */
public enum Sex { MALE, FEMALE }
