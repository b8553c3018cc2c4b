package masar.offender;

/** Offends on purpose: lives in a time of its own. */
class ReadsTheClock {
    java.time.LocalDate day() {
        return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
