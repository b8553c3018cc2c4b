package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Decides, after the national sign-on has said who it is, whether and how far a person may come in. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the sign-in itself; it gives nothing but the outcome to the one whom it concerns")
class Gate {
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject People people;
    @Inject Powers powers;
    @Inject Granting granting;
    @Inject GrantBook grants;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject CivilClock clock;

    /** What the gate may say. */
    enum Outcome { IN, NOT_SAUDI, NO_RECORD, NEVER_SERVED, CLOSED }

    /** Decides, opens the account at the first visit, and writes the trail. The actor must be the person already. */
    public Outcome admit(Claims claims, String language) {
        Optional<KnownPerson> person = people.find(claims.nationalId());
        boolean officer = person.isPresent() && isOfficer(person.get()) || person.isEmpty() && isOfficer(named(claims));
        Outcome outcome = decide(claims, person, officer);
        if (outcome == Outcome.IN) {
            AccountRow row = em.find(AccountRow.class, claims.nationalId());
            if (row == null) {
                row = new AccountRow(claims.nationalId(), claims.mobile(), language);
                em.persist(row);
            }
            outcome = row.state() == Account.State.CLOSED ? Outcome.CLOSED : outcome;
            row.signedIn(claims.mobile(), clock.now());
        }
        audit.record(AuditEntry.of(outcome == Outcome.IN ? "signed-in" : "kept-out").about(claims.nationalId()).because(outcome.name()));
        return outcome;
    }

    /**
     * Who comes in: Saudis who serve or served, and whoever holds a power today (an officer may have no record of their own).
     */
    static Outcome decide(Claims claims, Optional<KnownPerson> person, boolean officer) {
        boolean saudi = claims.nationalId().startsWith("1") && !claims.foreign() && person.map(KnownPerson::saudi).orElse(true);
        if (!saudi && !claims.nationalId().isEmpty()) {
            return Outcome.NOT_SAUDI;
        }
        if (officer) {
            return Outcome.IN;
        }
        if (person.isEmpty()) {
            return Outcome.NO_RECORD;
        }
        return person.get().standing() == Standing.NEVER_SERVED ? Outcome.NEVER_SERVED : Outcome.IN;
    }

    private boolean isOfficer(KnownPerson person) {
        return granting.firstOfficer(person) || !powers.heldBy(person.nationalId(), clock.today()).isEmpty();
    }

    private static KnownPerson named(Claims claims) {
        return new KnownPerson(claims.nationalId(), claims.nameAr(), claims.nameEn(), true, Standing.NEVER_SERVED, "");
    }

    /**
     * How far the registration has come of who is at a door; empty when they have no account. What they hold today is read with it and known for
     * this request: the door asks for it next, and every page.
     */
    public Optional<Account.State> comes(String nationalId) {
        LocalDate today = clock.today();
        GrantBook.AtDoor found = grants.atDoor(nationalId, today);
        caller.knows(nationalId, today, found.held());
        return found.state();
    }
}
