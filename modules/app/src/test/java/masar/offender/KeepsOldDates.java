package masar.offender;

/** Offends on purpose: a date of the last century. */
class KeepsOldDates {
    java.util.Date day;
}
