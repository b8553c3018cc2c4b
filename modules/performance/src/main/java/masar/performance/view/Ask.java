package masar.performance.view;

import masar.ui.Address;
import masar.ui.Digits;

/** What the address of a page of performance says. */
final class Ask {
    private Ask() {
    }

    /** The year that the address asks for, else this one. */
    static int year(int now) {
        int year = Digits.number(Address.param("year")).orElse(now);
        return year < now - 10 || year > now + 1 ? now : year;
    }
}
