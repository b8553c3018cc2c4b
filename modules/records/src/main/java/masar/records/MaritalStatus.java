package masar.records;

/** Marital status. */
public enum MaritalStatus { SINGLE, MARRIED, DIVORCED, WIDOWED }
