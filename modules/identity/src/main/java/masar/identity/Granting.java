package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.law.Days;
import masar.identity.law.GrantFacts;
import masar.identity.law.PowerRules;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/** What entering a grant takes: the facts for the law, the row, the trail; and the first officer, whom nobody could grant anything. */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class Granting {
    @Inject GrantBook book;
    @Inject Instance<KnownAgencies> agencies;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Event<PowerChanged> changed;

    /** What stands in the way of a grant to this person. */
    public List<Refused.Problem> problems(NewGrant wanted, Optional<KnownPerson> person) {
        List<Days> taken = wanted.power() == null ? List.of() : spans(wanted.nationalId(), wanted.power(), wanted.agency());
        return PowerRules.grant(new GrantFacts(clock.today(), wanted.power(), wanted.agency(), agencyKnown(wanted.agency()),
                person.isPresent(), person.filter(p -> p.standing() == Standing.SERVING).isPresent(),
                wanted.nationalId().equals(caller.nationalId()), ownsOffice(), wanted.from(), wanted.until().orElse(GrantRow.OPEN),
                wanted.documentNumber(), wanted.documentDay(), taken));
    }

    /** Enters a grant that is already found good. */
    public Grant enter(NewGrant wanted, KnownPerson holder, String token) {
        Grant made = book.save(new GrantRow(wanted, holder, Acting.now(), clock.now(), token)).read();
        audit.record(said("power.granted", made).changed("", wanted.from() + "/" + wanted.until().map(LocalDate::toString).orElse(""))
                .because(wanted.documentNumber() + " " + wanted.documentDay()));
        caller.changed();
        changed.fire(PowerChanged.of(PowerChanged.Act.GRANTED, made, ""));
        return made;
    }

    /** Makes this person the first ministry officer, if the operator named them and nobody ever held the office. */
    public boolean firstOfficer(KnownPerson person) {
        // Asked at every sign-in, so whoever is not named must lock nothing.
        if (!FirstOfficer.is(person.nationalId()) || book.everGranted(Power.MINISTRY_OFFICER)) {
            return false;
        }
        book.lock("");
        if (book.everGranted(Power.MINISTRY_OFFICER)) {
            return false;
        }
        LocalDate today = clock.today();
        enter(new NewGrant(person.nationalId(), Power.MINISTRY_OFFICER, "", today, Optional.empty(), FirstOfficer.ID.key(), today),
                person, "first-officer");
        return true;
    }

    /** Whether the caller holds the office in their own right. */
    public boolean ownsOffice() {
        return caller.isHouse() || caller.held().stream().anyMatch(h -> h.power() == Power.MINISTRY_OFFICER && !h.delegated());
    }

    /** The line of the trail, with the name of the one for whom a delegate acts. */
    public AuditEntry said(String act, Grant grant) {
        AuditEntry entry = AuditEntry.of(act).by(Power.MINISTRY_OFFICER).in(grant.agency()).about(grant.nationalId())
                .on("grant", grant.id() + " " + grant.power());
        return caller.onBehalfOf(Power.MINISTRY_OFFICER, "", "").map(h -> entry.onBehalfOf(h.grantorId())).orElse(entry);
    }

    /** A token that comes back with other content is an old page sent anew: nothing was granted, and it must not look so. */
    static Grant same(NewGrant wanted, Grant made) {
        if (!made.nationalId().equals(wanted.nationalId()) || made.power() != wanted.power() || !made.agency().equals(wanted.agency())) {
            throw new Refused("refused.token");
        }
        return made;
    }

    private List<Days> spans(String nationalId, Power power, String agency) {
        return book.notOver(nationalId, power, agency, clock.today()).stream()
                .map(g -> new Days(g.from(), g.until().orElse(GrantRow.OPEN))).toList();
    }

    private boolean agencyKnown(String code) {
        return agencies.stream().anyMatch(known -> known.byCode(code).isPresent());
    }
}
