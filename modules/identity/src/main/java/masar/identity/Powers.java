package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers granted to people, per agency and period: granting, ending, finding, and the history of it all. */
@ApplicationScoped
@Transactional
public class Powers {
    private static final int LONGEST_REASON = 500;
    @Inject GrantBook book;
    @Inject DelegationBook delegations;
    @Inject StepUp stepUp;
    @Inject People people;
    @Inject Granting granting;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Event<PowerChanged> changed;

    /**
     * Grants a power; asks for a fresh code. The same token twice makes one grant. Refuses, field by field: to oneself, to somebody
     * unknown or not serving, an unknown agency, days that run backwards or are over, a span in which the person has it already.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant grant(NewGrant wanted, String token) {
        Tokens.check(token);
        allServices();
        Optional<KnownPerson> person = people.find(wanted.nationalId());
        // Only who has a record gets a row to lock: what somebody typed is not yet a person.
        person.ifPresent(p -> book.lock(p.nationalId()));
        Optional<Grant> before = book.grantOf(token).map(GrantRow::read);
        if (before.isPresent()) {
            return Granting.same(wanted, before.get());
        }
        Refused.when(granting.problems(wanted, person));
        stepUp.require("power.granted");
        return granting.enter(wanted, person.orElseThrow(), token);
    }

    /** Who the grant would go to, once nothing stands in its way: what an officer sees before confirming. Refuses as {@link #grant} does. */
    @Requires(Power.MINISTRY_OFFICER)
    public KnownPerson check(NewGrant wanted) {
        allServices();
        Optional<KnownPerson> person = people.find(wanted.nationalId());
        Refused.when(granting.problems(wanted, person));
        audit.record(AuditEntry.of("grantee.read").by(Power.MINISTRY_OFFICER).in(wanted.agency()).about(wanted.nationalId()));
        return person.orElseThrow();
    }

    // The guard lets in whoever holds the power for one service alone; what is done here belongs to no service.
    private void allServices() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }

    /**
     * Ends a grant at once, and the delegations that stand on it; asks for a fresh code. Ending what has ended already changes
     * nothing. Refuses to end the last ministry officer's power, after which nobody could grant any; and, as with granting, only who
     * holds the office in their own right ends a power of the ministry.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant end(long id, String reason) {
        String why = reason(reason);
        allServices();
        book.grant(id).map(GrantRow::holder).ifPresent(book::lock);
        GrantRow row = book.grant(id).orElseThrow(Refused::notFound);
        Grant grant = row.read();
        if (row.ended()) {
            return grant;
        }
        if (grant.power().scope() == Power.Scope.MINISTRY && !granting.ownsOffice()) {
            throw new Refused("refused.power.onlyOwn");
        }
        LocalDate today = clock.today();
        if (grant.power() == Power.MINISTRY_OFFICER) {
            book.lock("");
            if (book.otherOfficers(id, today) == 0) {
                throw new Refused("refused.power.lastOfficer");
            }
        }
        stepUp.require("power.ended");
        row.end(Acting.now(), clock.now(), why);
        audit.record(granting.said("power.ended", grant).because(why));
        changed.fire(PowerChanged.of(PowerChanged.Act.GRANT_ENDED, grant, why));
        if (book.notOver(grant.nationalId(), grant.power(), grant.agency(), today).isEmpty()) {
            delegations.notOver(DelegationBook.Side.GRANTOR, grant.nationalId(), grant.power(), grant.agency(), today).forEach(d -> {
                d.end(Acting.now(), clock.now(), why);
                Delegation ended = d.read();
                audit.record(AuditEntry.of("delegation.ended").in(ended.agency()).about(ended.delegate().nationalId()).on("delegation", ended.id())
                        .because(why));
                changed.fire(PowerChanged.of(PowerChanged.Act.DELEGATION_ENDED, ended, why));
            });
        }
        caller.changed();
        return row.read();
    }

    /** One grant. */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Grant byId(long id) {
        return book.grant(id).map(GrantRow::read).orElseThrow(Refused::notFound);
    }

    /**
     * Grants, newest first; a filter that is empty is none. A director of an agency reads those of that agency alone, and must name it.
     *
     * @param words       national ID of the holder, or parts of their name
     * @param inForceOnly leaves out what is over, ended, or yet to come
     */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR, Power.HR_DIRECTOR})
    public Slice<Grant> find(String words, String agency, Optional<Power> power, boolean inForceOnly, String cursor, int size) {
        boolean all = caller.may(Power.MINISTRY_OFFICER, "") || caller.may(Power.AUDITOR, "");
        if (!all && !caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
        return book.grants(words, agency.isEmpty() ? Optional.empty() : Optional.of(agency), power,
                inForceOnly ? Optional.of(clock.today()) : Optional.empty(), cursor, size);
    }

    /** The caller's own grants, those in force and those to come. */
    @Requires(Power.SELF)
    public List<Grant> mine() {
        return book.notOver(caller.nationalId(), clock.today());
    }

    /** Whether the caller may grant and end powers, not only read of them: for pages, which then show no buttons. */
    @OpenToAll("answers about the caller alone")
    public boolean mayGrant() {
        return caller.may(Power.MINISTRY_OFFICER, "");
    }

    /** What this person holds on this day, of their own and by delegation. */
    @OpenToAll("asked by the guard itself, before it knows what the caller may do")
    public List<Held> heldBy(String nationalId, LocalDate day) {
        return book.held(nationalId, day);
    }

    /** What this person has delegated for some of these days, both ends counted. */
    @OpenToAll("asked by the house to remind who will be away")
    public List<Delegation> delegatedBy(String nationalId, LocalDate from, LocalDate until) {
        return delegations.notOver(DelegationBook.Side.GRANTOR, nationalId, from).stream().map(DelegationRow::read).filter(d -> !d.from().isAfter(until)).toList();
    }

    /**
     * National IDs of those who hold this power for this agency and this service today, of their own or by delegation: to whom work can
     * be given. Who was delegated the power for other services alone is not among them.
     */
    @OpenToAll("asked by the house to address notices")
    @Remembered
    public List<String> holders(Power power, String agency, String service) {
        return book.holders(power, power.scope() == Power.Scope.MINISTRY ? "" : agency, service, clock.today());
    }

    static String reason(String typed) {
        String why = typed.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.field("reason", why.isEmpty() ? "refused.power.reasonMissing" : "refused.power.reasonLong", LONGEST_REASON);
        }
        return why;
    }
}
