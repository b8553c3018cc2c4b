package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.retirement.law.HeirsShare;
import masar.retirement.law.Reason;

/** The heirs of somebody who died in service, as the deed of heirs names them: HR enters them until the file goes to the pension body. */
@ApplicationScoped
@Transactional
public class Heirs {
    private static final int MOST = 60;
    private static final int LONGEST = 120;
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject LeavingDesk desk;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The heirs of a case, in the order in which they were entered; none for other reasons. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<Heir> of(String number) {
        return book.heirs(leavings.reached(book.find(number), number, Leavings.READERS));
    }

    /** What they get together of the pension; empty while none is entered. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Optional<Finding> share(String number) {
        LeavingCase one = leavings.reached(book.find(number), number, Leavings.READERS);
        int heirs = book.heirRows(one).size();
        return heirs == 0 ? Optional.empty() : Optional.of(HeirsShare.of(heirs, one.wishedOn));
    }

    /** Enters an heir; the same token twice enters once. */
    @Requires(Power.HR_SPECIALIST)
    public void add(String number, String name, Heir.Relation relation, String token) {
        LeavingCase one = open(number);
        if (token.length() < 8 || token.length() > 80) {
            throw new Refused("requests.token");
        }
        List<HeirRow> there = book.heirRows(one);
        if (there.stream().anyMatch(row -> row.token.equals(token))) {
            return;
        }
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty()) {
            throw Refused.field("heir", "refused.missing");
        } else if (clean.length() > LONGEST) {
            throw Refused.field("heir", "requests.tooLong", LONGEST);
        } else if (there.size() >= MOST) {
            throw new Refused("heirs.refused.many", MOST);
        } else if (there.stream().anyMatch(row -> row.name.equals(clean))) {
            throw Refused.field("heir", "heirs.refused.there");
        }
        book.em.persist(new HeirRow(one.id, clean, relation, Acting.now().name(), book.now(), token));
        book.em.flush();
        trail(one, "leaving.heir", clean);
    }

    /** Takes an heir off again; nothing happens when it is gone. */
    @Requires(Power.HR_SPECIALIST)
    public void remove(String number, long heir) {
        LeavingCase one = open(number);
        book.heirRows(one).stream().filter(row -> row.id == heir).forEach(row -> {
            book.em.remove(row);
            trail(one, "leaving.heir.removed", row.name);
        });
    }

    private LeavingCase open(String number) {
        LeavingCase one = desk.mine(number, Power.HR_SPECIALIST);
        if (one.reason != Reason.DEATH) {
            throw Refused.notFound();
        }
        if (one.stage == LeavingStage.SETTLEMENT || one.stage.isClosed()) {
            throw new Refused("leaving.refused.notNow");
        }
        return one;
    }

    private void trail(LeavingCase one, String act, String name) {
        audit.record(AuditEntry.of(act).by(Power.HR_SPECIALIST).in(one.agency).about(one.nationalId).on("leaving", one.number).because(name));
    }
}
