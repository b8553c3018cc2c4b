package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * «اتصل بنا»: whoever comes may write to the ministry, follows it by an unguessable code, and replies. Who has signed in finds their own
 * by number too. Another's number or an unknown code is answered as if there were none, and leaves an audit line.
 */
@ApplicationScoped
@Transactional
public class Contacts {
    private static final int TRIES = 3;
    @Inject ContactBook book;
    @Inject ContactSending sending;
    @Inject Seals seals;
    @Inject Floods floods;
    @Inject Caller caller;
    @Inject Audit audit;

    /** The seal of a form that is given out to the caller now; nothing of it is kept. */
    @OpenToAll("given out with every form")
    public String seal() {
        return seals.seal(caller.nationalId());
    }

    /** Whether a seal may go out with the form once more, so that who corrects a field is not taken for a machine. */
    @OpenToAll("says whether a form is good")
    public boolean isGood(String seal) {
        return seals.isGood(seal, caller.nationalId());
    }

    /** Sends a message; the same token again, by a double click or a retry, answers the same. The code under which it is followed. */
    @OpenToAll("whoever comes may write; seal, trap and limits keep machines out")
    @Transactional(TxType.SUPPORTS)
    public String send(NewContact asked, Proof proof, List<NewFile> files) {
        person(proof);
        for (int i = 1;; i++) {
            try {
                return sending.send(asked, proof, files);
            } catch (PersistenceException e) {
                // Sent twice at once: the other one was first, and its code is answered. The files are read already, so only that may be tried.
                if (i == TRIES || book.byToken(proof.token()).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    private void person(Proof proof) {
        if (!proof.token().matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
        if (!proof.trap().isEmpty()) {
            throw new Refused("contact.refused.trap");
        }
        seals.check(proof.seal(), caller.nationalId());
    }

    /** What its sender wrote and what was answered. */
    @OpenToAll("by an unguessable code; tries are limited by address")
    public Followed follow(String code) {
        floods.looks();
        return book.followed(reached(book.byCode(code)));
    }

    /** Says something more; it is open again. The same token again says it once. */
    @OpenToAll("by an unguessable code; seal, trap and limits keep machines out")
    public void reply(String code, String words, Proof proof) {
        person(proof);
        floods.looks();
        sending.reply(reached(book.lockedByCode(code)), words, proof);
    }

    private ContactRow reached(Optional<ContactRow> found) {
        return found.orElseThrow(() -> {
            audit.recordAlways(AuditEntry.of("contact.code-unknown"));
            return Refused.notFound();
        });
    }

    /** The caller's own, newest first. */
    @Requires(Power.SELF)
    public Slice<ContactItem> mine(String cursor, int size) {
        return new Paged<>(book.em, ContactRow.class).equal("nationalId", Optional.of(caller.nationalId())).page(cursor, size).map(ContactRow::item);
    }

    /** One of the caller's own. */
    @Requires(Power.SELF)
    public Followed one(String number) {
        return book.followed(own(book.byNumber(number)));
    }

    /** The same as {@link #reply}, for who has signed in. */
    @Requires(Power.SELF)
    public void replyTo(String number, String words, Proof proof) {
        person(proof);
        sending.reply(own(book.lockedByNumber(number)), words, proof);
    }

    private ContactRow own(Optional<ContactRow> found) {
        ContactRow row = found.orElseThrow(Refused::notFound);
        if (!row.nationalId.equals(caller.nationalId())) {
            audit.recordAlways(AuditEntry.of("contact.foreign").about(row.nationalId).on("contact", row.number));
            throw Refused.notFound();
        }
        return row;
    }

    /**
     * A file that the caller may read.
     *
     * @param file    what it is
     * @param content where its content lies
     */
    public record Readable(SentFile file, Path content) {
    }

    /** A file of a message: for who sent it signed in, and for the ministry, whose reading is audited. */
    @Requires({Power.SELF, Power.MINISTRY_OFFICER})
    public Readable file(String id) {
        ContactFile file = Optional.ofNullable(book.em.find(ContactFile.class, id)).orElseThrow(Refused::notFound);
        ContactRow row = book.em.find(ContactRow.class, file.contactId);
        if (!row.nationalId.equals(caller.nationalId())) {
            if (!caller.may(Power.MINISTRY_OFFICER, "")) {
                audit.recordAlways(AuditEntry.of("contact.foreign").about(row.nationalId).on("contact", row.number));
                throw Refused.notFound();
            }
            audit.record(AuditEntry.of("contact.file.read").by(Power.MINISTRY_OFFICER).about(row.nationalId).on("contact", row.number));
        }
        return new Readable(file.view(), ContactSending.DISK.place(file.sha256));
    }
}
