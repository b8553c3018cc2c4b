package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Account;
import masar.identity.Accounts;
import masar.identity.Caller;
import masar.identity.SignedIn;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Setting;
import masar.kernel.text.ArabicText;
import masar.requests.RequestNumber;
import masar.requests.StoredFile;
import masar.requests.Uploads;

/** One try to send a message. */
@ApplicationScoped
@Transactional
@OpenToAll("called by Contacts alone, which says who may")
class ContactSending {
    /** So many messages of one sender may wait for an answer at once. */
    static final Setting MOST_OPEN = Setting.of("masar.contact.open", "5");
    /** Most files that come with a message. */
    static final Setting MOST_FILES = Setting.of("masar.contact.files", "3");
    /** Most megabytes (of a million bytes) of one of them. */
    static final Setting MOST_MEGABYTES = Setting.of("masar.contact.megabytes", "5");
    static final Uploads DISK = Uploads.in("contacts");
    private static final int WORDS = 60;
    private static final SecureRandom RANDOM = new SecureRandom();
    @Inject ContactBook book;
    @Inject ContactMail mail;
    @Inject Seals seals;
    @Inject Floods floods;
    @Inject Caller caller;
    @Inject Accounts accounts;
    @Inject Audit audit;

    /** Sends it, or answers what was sent with the same token; its code. */
    public String send(NewContact asked, Proof proof, List<NewFile> files) {
        Optional<ContactRow> before = book.byToken(proof.token());
        if (before.isPresent()) {
            return before.filter(r -> r.nationalId.equals(caller.nationalId())).map(r -> seals.code(r.number)).orElseThrow(() -> new Refused("refused.token"));
        }
        RequestNumber number = book.free();
        String code = seals.code(number.digits());
        ContactRow row = new ContactRow(number, Seals.hash(code), proof.token(), Utc.of(book.clock.now()));
        caller.person().ifPresent(p -> from(row, p));
        ContactCheck.fill(row, asked, row.isKnown());
        if (book.open(row) >= MOST_OPEN.number()) {
            throw new Refused("contact.refused.open", MOST_OPEN.number());
        }
        floods.writes();
        book.em.persist(row);
        book.em.flush();
        String words = ContactCheck.words(asked.words());
        book.em.persist(new ContactLine(row.id, Said.Hand.SENDER, row.nationalId, row.name, words, proof.token(), row.sentAt));
        Stream.concat(ArabicText.tokens(row.name).stream(), ArabicText.tokens(words).stream()).map(w -> w.length() > ContactWord.LONGEST
                ? w.substring(0, ContactWord.LONGEST) : w).distinct().limit(WORDS).forEach(w -> book.em.persist(new ContactWord(row.id, w)));
        keep(row, files);
        book.em.flush();
        audit.record(AuditEntry.of("contact.sent").about(row.nationalId).on("contact", row.number).changed("", row.subject.code()));
        mail.sent(row);
        return code;
    }

    private void from(ContactRow row, SignedIn person) {
        row.nationalId = person.nationalId();
        row.name = person.nameAr().isEmpty() ? person.nationalId() : person.nameAr();
        Optional<Account> account = accounts.of(person.nationalId());
        row.email = account.map(Account::email).orElse("");
        row.mobile = account.map(Account::mobile).orElse("");
    }

    private void keep(ContactRow row, List<NewFile> files) {
        if (files.size() > MOST_FILES.number()) {
            throw Refused.field("files", "contact.refused.files", MOST_FILES.number());
        }
        for (NewFile file : files) {
            String name = Uploads.cleanName(file.name());
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            try {
                StoredFile stored = DISK.keep(file.content(), name, MOST_MEGABYTES.number() * 1_000_000L);
                book.em.persist(new ContactFile(HexFormat.of().formatHex(random), row.id, name, stored, row.sentAt));
            } catch (Refused refused) {
                throw new Refused(refused.problems().stream().map(p -> new Problem("files", p.key(), p.args())).toList());
            }
        }
    }

    /** Says something more to a message of one's own, whose row is held locked; it is open again. */
    public void reply(ContactRow row, String words, Proof proof) {
        if (book.isSaid(proof.token())) {
            return;
        }
        String clean = Refused.at("words", () -> ContactCheck.words(words));
        List<ContactLine> lines = book.lines(row);
        int answered = lines.size();
        while (answered > 0 && lines.get(answered - 1).hand == Said.Hand.SENDER) {
            answered--;
        }
        if (lines.size() - answered >= MOST_OPEN.number()) {
            throw new Refused("contact.refused.replies");
        }
        floods.writes();
        book.em.persist(new ContactLine(row.id, Said.Hand.SENDER, row.nationalId, row.name, clean, proof.token(), Utc.of(book.clock.now())));
        row.stands(ContactState.OPEN, null);
        row.touched("", row.name, Utc.of(book.clock.now()));
        book.em.flush();
        audit.record(AuditEntry.of("contact.replied").about(row.nationalId).on("contact", row.number));
        mail.replied(row);
    }
}
