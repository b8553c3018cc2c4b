package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.identity.Powers;
import masar.identity.SignedIn;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.requests.Colleague;

/** The ministry's desk of messages. Each act names the version it was decided on; the slower of two officers is told who was faster. */
@ApplicationScoped
@Transactional
public class ContactDesk {
    private static final int WORDS = 6;
    @Inject ContactBook book;
    @Inject ContactMail mail;
    @Inject Caller caller;
    @Inject Powers powers;
    @Inject Instance<KnownPeople> people;
    @Inject Audit audit;

    /** A screenful, newest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<ContactItem> list(ContactQuery query) {
        office();
        Paged<ContactRow> asked = new Paged<>(book.em, ContactRow.class).equal("state", query.state()).equal("subject", query.subject()).equal("kind", query.kind());
        switch (query.whose()) {
            case MINE -> asked.equal("officerId", Optional.of(caller.nationalId()));
            case NOBODY -> asked.equal("officerId", Optional.of(""));
            case ALL -> { }
        }
        String digits = ArabicText.latinDigits(ArabicText.withoutMarks(query.text())).replaceAll("[\\s\\-]", "");
        if (digits.matches("\\d{10}")) {
            asked.where("(r.number = :digits or r.nationalId = :digits or r.claimedId = :digits)").put("digits", digits);
        } else {
            words(asked, query.text());
        }
        return asked.page(query.cursor(), query.size()).map(ContactRow::item);
    }

    private static void words(Paged<ContactRow> asked, String text) {
        int at = 0;
        for (String word : ArabicText.tokens(text).stream().limit(WORDS).toList()) {
            String begins = word.length() > ContactWord.LONGEST ? word.substring(0, ContactWord.LONGEST) : word;
            asked.where("exists (select w.word from ContactWord w where w.contactId = r.id and w.word like :word" + at + ")").put("word" + at, begins + "%");
            at++;
        }
    }

    /** How many wait for an answer, counted up to 999 and one more. */
    @Requires(Power.MINISTRY_OFFICER)
    public int open() {
        return book.em.createQuery("select r.id from ContactRow r where r.state = :open", Long.class).setParameter("open", ContactState.OPEN)
                .setMaxResults(1000).getResultList().size();
    }

    /** One, whole; the reading is audited. */
    @Requires(Power.MINISTRY_OFFICER)
    public Contact one(String number) {
        office();
        ContactRow row = book.byNumber(number).orElseThrow(Refused::notFound);
        audit.record(AuditEntry.of("contact.read").by(Power.MINISTRY_OFFICER).about(row.nationalId).on("contact", row.number));
        return book.contact(row);
    }

    /** To whom one may be given. */
    @Requires(Power.MINISTRY_OFFICER)
    @Remembered
    public List<Colleague> colleagues(String number) {
        office();
        ContactRow row = book.byNumber(number).orElseThrow(Refused::notFound);
        List<String> ids = powers.holders(Power.MINISTRY_OFFICER, "", "").stream().filter(id -> !id.equals(row.nationalId)).sorted().toList();
        Map<String, KnownPerson> known = new HashMap<>();
        people.forEach(p -> known.putAll(p.byNationalIds(ids)));
        return ids.stream().map(id -> new Colleague(id, known.containsKey(id) ? known.get(id).nameAr() : id)).toList();
    }

    /** Gives it to a colleague or to oneself; to who has it already it is given once. */
    @Requires(Power.MINISTRY_OFFICER)
    public void give(String number, long seen, String colleague) {
        ContactRow row = held(number);
        if (row.officerId.equals(colleague)) {
            return;
        }
        fresh(row, seen);
        Colleague to = colleagues(number).stream().filter(c -> c.nationalId().equals(colleague)).findFirst()
                .orElseThrow(() -> Refused.field("colleague", "requests.colleague"));
        row.officerId = to.nationalId();
        row.officerName = to.name();
        touched(row);
        audit.record(AuditEntry.of("contact.given").by(Power.MINISTRY_OFFICER).about(row.nationalId).on("contact", row.number).changed("", to.nationalId()));
        if (!to.nationalId().equals(caller.nationalId())) {
            mail.given(row);
        }
    }

    /** Answers it: its sender is told, by notice or by the way they gave. */
    @Requires(Power.MINISTRY_OFFICER)
    public void answer(String number, long seen, String words, String token) {
        say(number, seen, words, token, Said.Hand.MINISTRY, ContactState.ANSWERED);
    }

    /** Closes it, and why; its sender is told and may still reply. */
    @Requires(Power.MINISTRY_OFFICER)
    public void close(String number, long seen, String why, String token) {
        say(number, seen, why, token, Said.Hand.CLOSED, ContactState.CLOSED);
    }

    private void say(String number, long seen, String words, String token, Said.Hand hand, ContactState becomes) {
        ContactRow row = held(number);
        if (book.isSaid(token)) {
            return;
        }
        if (!token.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
        fresh(row, seen);
        if (row.state == ContactState.CLOSED) {
            throw new Refused("contact.refused.closed");
        }
        String clean = Refused.at(hand == Said.Hand.CLOSED ? "why" : "answer", () -> ContactCheck.words(words));
        LocalDateTime now = Utc.of(book.clock.now());
        book.em.persist(new ContactLine(row.id, hand, caller.nationalId(), name(), clean, token, now));
        row.stands(becomes, now);
        if (row.officerId.isEmpty()) {
            row.officerId = caller.nationalId();
            row.officerName = name();
        }
        touched(row);
        audit.record((hand == Said.Hand.CLOSED ? AuditEntry.of("contact.closed") : AuditEntry.of("contact.answered")).by(Power.MINISTRY_OFFICER)
                .about(row.nationalId).on("contact", row.number));
        mail.said(row, hand);
    }

    private void touched(ContactRow row) {
        row.touched(caller.nationalId(), name(), Utc.of(book.clock.now()));
        book.em.flush();
    }

    private String name() {
        return caller.person().map(SignedIn::nameAr).filter(n -> !n.isEmpty()).orElse(caller.nationalId());
    }

    private static void fresh(ContactRow row, long seen) {
        if (row.turn != seen) {
            throw new Refused("contact.refused.changed", row.touchedName);
        }
    }

    // Nobody answers what they asked themselves.
    private ContactRow held(String number) {
        office();
        ContactRow row = book.lockedByNumber(number).orElseThrow(Refused::notFound);
        if (row.isKnown() && row.nationalId.equals(caller.nationalId())) {
            throw new Refused("contact.refused.own");
        }
        return row;
    }

    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
