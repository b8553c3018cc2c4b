package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Moves a charter along the table, with a line in its history and in the trail. */
@ApplicationScoped
@OpenToAll("called by this module's beans, which are guarded")
class CharterLife {
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject Caller caller;
    @Inject Audit audit;

    /**
     * Whether this was done already by the caller, as by a second click: then it is not done again. Refuses what was decided on an older version of
     * the row, and what is not open from where it stands.
     */
    boolean done(CharterRow c, long seen, CharterMove move) {
        if (c.version != seen) {
            HappenedRow last = book.em.createQuery("select h from HappenedRow h where h.charterId = :id order by h.id desc", HappenedRow.class)
                    .setParameter("id", c.id).setMaxResults(1).getResultStream().findFirst().orElseThrow(() -> new Refused("refused.stale"));
            if (last.move == move && last.who.equals(caller.nationalId())) {
                return true;
            }
            throw new Refused("refused.stale");
        }
        open(c, move);
        return false;
    }

    CharterMoves.Row open(CharterRow c, CharterMove move) {
        return CharterMoves.find(c.state, move).orElseThrow(() -> new Refused("charters.refused.state"));
    }

    /** Moves it. The caller's power is said where they act by one. */
    void move(CharterRow c, CharterMove move, Optional<Power> power, String why) {
        CharterMoves.Row row = open(c, move);
        CharterState before = c.state;
        c.state = row.to();
        String behalf = power.map(p -> reach.behalf(p, c.agency)).orElse("");
        // What follows from a grievance is nobody's act on the charter.
        String who = row.by() == CharterMoves.By.HOUSE ? "" : caller.nationalId();
        book.em.persist(new HappenedRow(c, move, who, behalf, why, book.now()));
        book.em.flush();
        AuditEntry entry = AuditEntry.of("charter." + move.name().toLowerCase(Locale.ROOT)).onBehalfOf(behalf).in(c.agency).about(c.nationalId).on("charter", c.id)
                .changed(before.name(), c.state.name()).because(why);
        audit.record(power.map(entry::by).orElse(entry));
    }

    /** Begins a further version with the goals of the one before, which stays as it is. */
    void next(CharterRow c, String reason) {
        int before = c.working;
        c.working++;
        book.em.persist(new VersionRow(c.id, c.working, caller.nationalId(), book.now(), reason));
        book.goals(c.id, before).forEach(g -> book.em.persist(new GoalRow(c.id, c.working, c.id + ":" + c.working + ":" + g.id, g.told())));
        book.em.flush();
    }

    static String text(String typed, String field, int longest, boolean needed) {
        String text = typed.strip();
        if (text.length() > longest || needed && text.isEmpty()) {
            throw Refused.field(field, text.isEmpty() ? "refused.missing" : "charters.refused.long", longest);
        }
        return text;
    }
}
