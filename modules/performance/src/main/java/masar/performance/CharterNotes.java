package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/**
 * «سجل الملاحظات»: what manager and employee write down through the year, from which the final rating is made. Both read all of it at once, so that
 * nothing comes as a surprise with the rating; a line that was written stays as it is.
 */
@ApplicationScoped
@Transactional
public class CharterNotes {
    /** Most lines that one person writes in the log of a year. */
    static final int MOST = 200;
    private static final int LONGEST = 1000;
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject Audit audit;

    /** The log of a charter that is the caller's own, of the own people or of the own agency, newest first. */
    @Requires({Power.SELF, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Slice<CharterNote> of(long id, String cursor, int size) {
        CharterRow c = seen(id);
        if (!reach.mine(c)) {
            reach.seen(c, reach.manages(c).orElse(Power.HR_SPECIALIST));
        }
        Slice<NoteRow> rows = new Paged<>(book.em, NoteRow.class).where("r.charterId = :id").put("id", c.id).page(cursor, size);
        Set<String> people = new HashSet<>();
        rows.rows().forEach(n -> people.addAll(List.of(n.writtenBy, n.writtenFor)));
        CharterReader.Names names = reader.names(people);
        return rows.map(n -> new CharterNote(names.by(n.writtenBy, n.writtenFor, n.writtenAt), n.byEmployee, n.words));
    }

    /** The charter that the log belongs to. */
    @Requires({Power.SELF, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public CharterLine charter(long id) {
        return reader.lines(Slice.all(List.of(seen(id)))).rows().get(0);
    }

    /** Whether the caller writes in it now: employee or manager, until the rating is with human resources. */
    @Requires({Power.SELF, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public boolean writes(long id) {
        CharterRow c = seen(id);
        return c.state.isUnrated() && (reach.mine(c) || reach.manages(c).isPresent());
    }

    /** Writes a line, once per token, and tells the other one. */
    @Requires({Power.SELF, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public void write(long id, String typed, String token) {
        Optional<CharterRow> row = book.locked(id);
        CharterRow c = row.filter(r -> reach.mine(r) || reach.manages(r).isPresent()).orElseThrow(() -> reach.foreign(id, row));
        String words = CharterLife.text(typed, "words", LONGEST, true);
        if (count("n.token = :token", "token", GoalCheck.token(token)) > 0) {
            return;
        }
        if (!c.state.isUnrated()) {
            throw new Refused("charters.refused.state");
        }
        if (count("n.charterId = " + c.id + " and n.writtenBy = :who", "who", caller.nationalId()) >= MOST) {
            throw Refused.field("words", "charters.refused.notes", MOST);
        }
        Optional<Power> power = reach.manages(c);
        NoteRow note = new NoteRow(c, caller.nationalId(), power.map(p -> reach.behalf(p, c.agency)).orElse(""), book.now(), words, token);
        book.em.persist(note);
        book.em.flush();
        AuditEntry entry = AuditEntry.of("charter.noted").onBehalfOf(note.writtenFor).in(c.agency).about(c.nationalId).on("charter", c.id);
        audit.record(power.map(entry::by).orElse(entry));
        if (note.byEmployee) {
            NamedPerson name = new NamedPerson(c.nationalId, charter(id).nameAr());
            reach.tell(c).forEach(m -> notices.tell(m, "charters.notice.achieved", "/agency/charter-notes?id=" + c.id, "charter-note:" + note.id, name, Integer.toString(c.year)));
        } else {
            notices.tell(c.nationalId, "charters.notice.noted", "/my/charter-notes?id=" + c.id, "charter-note:" + note.id, Integer.toString(c.year));
        }
    }

    private long count(String where, String name, String value) {
        return book.em.createQuery("select count(n) from NoteRow n where " + where, Long.class).setParameter(name, value).getSingleResult();
    }

    private CharterRow seen(long id) {
        Optional<CharterRow> row = book.shown(id);
        return row.filter(c -> reach.mine(c) || reach.manages(c).isPresent() || reach.office(c)).orElseThrow(() -> reach.foreign(id, row));
    }
}
