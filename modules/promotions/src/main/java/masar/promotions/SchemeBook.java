package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.stream.Stream;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.promotions.law.Scheme;

/** Finding and keeping editions of schemes. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class SchemeBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** One that its agency, or once it was sent the ministry, may read. */
    SchemeRow readable(long id) {
        SchemeRow row = find(id);
        if (!reach.serves(row.agency) && !(reach.ministry() && row.state != SchemeState.DRAFT)) {
            throw reach.foreign(row.agency, "scheme", id);
        }
        return row;
    }

    /** One of the caller's agency. */
    SchemeRow own(long id) {
        SchemeRow row = find(id);
        reach.mustServe(row.agency, "scheme", id);
        return row;
    }

    SchemeRow find(long id) {
        SchemeRow row = em.find(SchemeRow.class, id);
        if (row == null) {
            throw reach.foreign("", "scheme", id);
        }
        return row;
    }

    /** What this token made before. */
    Optional<SchemeRow> once(String token) {
        Reach.mustHave(token);
        Optional<SchemeRow> before = em.createQuery("select s from SchemeRow s where s.token = :token", SchemeRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent() && !reach.serves(before.get().agency)) {
            throw new Refused("promotions.refused.token");
        }
        return before;
    }

    SchemeRow add(String agency, String example, Scheme start, String code, int edition, String token) {
        Scheme named = new Scheme(code, edition, start.fromGrade(), start.toGrade(), start.criteria(), start.tieBreak(), start.afterSeniority(),
                start.lastResort(), Optional.empty(), Optional.empty());
        SchemeRow row = new SchemeRow(agency, example, named, token, reach.by(), clock.now());
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException meanwhile) {
            // A colleague, or a second click, started one at the same moment.
            throw new Refused("refused.stale");
        }
        audit.record(entry("scheme.drafted", row).by(reach.power(agency)).changed("", row.brief()));
        return row;
    }

    /** A code that no scheme of the agency has. */
    String freshCode(String agency) {
        long codes = em.createQuery("select count(distinct s.code) from SchemeRow s where s.agency = :agency", Long.class).setParameter("agency", agency)
                .getSingleResult();
        return agency + "-" + (codes + 1);
    }

    int lastEdition(SchemeRow row) {
        return em.createQuery("select max(s.edition) from SchemeRow s where s.agency = :agency and s.code = :code", Integer.class)
                .setParameter("agency", row.agency).setParameter("code", row.code).getSingleResult();
    }

    void mustBe(SchemeRow row, SchemeState... any) {
        if (Stream.of(any).noneMatch(s -> s == row.state)) {
            throw new Refused("schemes.refused.state");
        }
    }

    void mustStand(SchemeRow row, long seen) {
        if (row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    SchemeView move(SchemeRow row, SchemeState next, String reason, AuditEntry entry) {
        String before = row.state.name();
        row.become(next, reason, clock.today());
        row.touched(reach.by(), clock.now());
        em.flush();
        audit.record(entry.changed(before, next.name()));
        return row.told();
    }

    AuditEntry entry(String act, SchemeRow row) {
        return AuditEntry.of(act).in(row.agency).on("scheme", row.id);
    }
}
