package masar.kernel.offender;

import masar.offender.view.ForeignPage;

/** Offends on purpose: uses the page of another module. */
class BorrowsForeignPage {
    ForeignPage page;
}
