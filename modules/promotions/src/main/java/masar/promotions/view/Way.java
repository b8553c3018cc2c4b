package masar.promotions.view;

import masar.ui.Address;

/** Where a page goes on. */
final class Way {
    private Way() {
    }

    /** To the fresh code, and back to this address afterwards. */
    static void toCode(String act, String then) {
        Address.go("/my/confirm?act=" + act + "&then=" + Address.part(then));
    }
}
