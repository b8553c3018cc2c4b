package masar.documents;

import java.util.List;
import masar.testing.House;
import masar.ui.Format;
import masar.ui.Texts;

/** Papers printed without an office: the same stamp, the same key. */
final class Prints {
    private Prints() {
    }

    static byte[] bound(House house, Sheet... sheets) {
        return bound(house, Samples.STAMP, sheets);
    }

    static byte[] bound(House house, Stamp stamp, Sheet... sheets) {
        String fo = new Layout(house.bean(Texts.class), house.bean(Format.class), stamp).of(List.of(sheets));
        return Binder.bind(Press.print(fo), stamp);
    }

    static byte[] signed(House house, Sheet... sheets) {
        return Signer.sign(bound(house, sheets), Samples.STAMP, sheets[0], house.bean(Keys.class).key().orElseThrow());
    }
}
