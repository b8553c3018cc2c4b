package masar.kernel.offender;

import masar.offender.law.LawThatReadsTables;

/** Offends on purpose: applies the law of another module itself. */
class BorrowsForeignLaw {
    LawThatReadsTables law;
}
