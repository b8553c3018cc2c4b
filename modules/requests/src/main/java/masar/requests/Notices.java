package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** What people are told inside the house: a list per person, and how many are not read yet. */
@ApplicationScoped
@Transactional
public class Notices {

    /** How many notices the caller has not read. One indexed query; asked on every page. */
    @Requires(Power.SELF)
    public int unread() {
        throw new UnsupportedOperationException();
    }

    /** The caller's notices, newest first. */
    @Requires(Power.SELF)
    public Slice<Notice> mine(String cursor, int size) {
        throw new UnsupportedOperationException(cursor);
    }

    /** Marks one of the caller's notices as read; answers where it leads. */
    @Requires(Power.SELF)
    public String read(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** Marks all of the caller's notices as read. */
    @Requires(Power.SELF)
    public void readAll() {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells a person something, inside the house and by mail where they have a verified address. The same once-key makes one.
     *
     * @param nationalId whom
     * @param key        text key of the sentence; {@code key + ".mail"} is the subject of the mail
     * @param address    where it leads, from the root
     * @param once       what makes it the same notice, e.g. the number and the move
     * @param args       what the sentence names: texts, numbers and dates
     */
    @OpenToAll("called by modules when something happened to a person, never by a page")
    public void tell(String nationalId, String key, String address, String once, Object... args) {
        throw new UnsupportedOperationException(key);
    }
}
