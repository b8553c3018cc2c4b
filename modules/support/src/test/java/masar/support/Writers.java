package masar.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.text.NationalId;
import masar.testing.House;

/** People of the tests of contact: who writes, and officers of the ministry. */
final class Writers {
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static int serial;

    private Writers() {
    }

    /** Somebody new. */
    static String person() {
        return NationalId.complete("17" + String.format("%07d", ++serial)).digits();
    }

    /** An officer of the ministry. */
    static String officer(House house) {
        String id = person();
        grant(house, id, Power.MINISTRY_OFFICER, "");
        return id;
    }

    static void grant(House house, String id, Power power, String agency) {
        house.as(Actor.system("test"), () -> house.bean(Powers.class).grant(new NewGrant(id, power, agency, FROM, Optional.empty(), "1/48", FROM),
                "support-" + power + "-" + id));
    }

    /** A stranger's message. */
    static NewContact stranger(String email, String words) {
        return new NewContact("سلمى القحطاني", "", email, "", "record", "INQUIRY", words, "ar");
    }

    /** A fresh form of who is acting. */
    static Proof proof(House house) {
        return new Proof(UUID.randomUUID().toString(), house.bean(Contacts.class).seal(), "");
    }
}
