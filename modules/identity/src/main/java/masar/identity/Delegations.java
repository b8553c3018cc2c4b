package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.law.Days;
import masar.identity.law.DelegationFacts;
import masar.identity.law.PowerRules;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers handed on in writing (التفويض), for a term: to somebody of the same agency, one step only. */
@ApplicationScoped
@Transactional
public class Delegations {
    @Inject DelegationBook book;
    @Inject GrantBook grants;
    @Inject StepUp stepUp;
    @Inject People people;
    @Inject Instance<KnownServices> services;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Event<PowerChanged> changed;

    /**
     * Delegates a power of the caller's own; asks for a fresh code. The same token twice makes one. Refuses field by field what
     * {@link PowerRules} forbids.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation give(NewDelegation wanted, String token) {
        Tokens.check(token);
        // In the order of the IDs, so that two who delegate to each other do not lock crosswise; only who has a record is locked.
        Optional<KnownPerson> delegate = people.find(wanted.delegateId());
        Stream.concat(Stream.of(caller.nationalId()), delegate.map(KnownPerson::nationalId).stream()).distinct().sorted().forEach(grants::lock);
        Optional<Delegation> before = book.byToken(token).map(DelegationRow::read);
        if (before.isPresent()) {
            return same(wanted, before.get());
        }
        refuse(wanted, delegate);
        stepUp.require("delegation.given");
        KnownPerson from = people.find(caller.nationalId())
                .orElse(new KnownPerson(caller.nationalId(), Acting.now().name(), "", true, Standing.SERVING, ""));
        Delegation made = book.save(new DelegationRow(wanted, from, delegate.orElseThrow(), clock.now(), token)).read();
        audit.record(said("delegation.given", made).by(made.power())
                .changed("", (made.from() + "/" + made.until() + " " + String.join(" ", made.services())).strip())
                .because(made.documentNumber() + " " + made.documentDay()));
        caller.changed();
        changed.fire(PowerChanged.of(PowerChanged.Act.DELEGATED, made, ""));
        return made;
    }

    /** Who it would go to, once nothing stands in its way: what the caller sees before confirming. Refuses as {@link #give} does. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public KnownPerson check(NewDelegation wanted) {
        Optional<KnownPerson> delegate = people.find(wanted.delegateId());
        refuse(wanted, delegate);
        audit.record(AuditEntry.of("delegate.read").in(wanted.agency()).about(wanted.delegateId()));
        return delegate.orElseThrow();
    }

    private void refuse(NewDelegation wanted, Optional<KnownPerson> delegate) {
        boolean agencys = wanted.power() == null || wanted.power().scope() == Power.Scope.AGENCY;
        String home = agencys ? wanted.agency() : people.find(caller.nationalId()).map(KnownPerson::agencyCode).orElse("");
        boolean here = delegate.filter(p -> p.agencyCode().equals(home)).isPresent();
        if (delegate.isPresent() && !here) {
            audit.recordAlways(AuditEntry.of("refused.delegate").in(wanted.agency()).about(wanted.delegateId()));
        }
        LocalDate today = clock.today();
        boolean known = wanted.power() != null;
        Refused.when(PowerRules.delegate(new DelegationFacts(today, wanted.power(), known ? own(caller.nationalId(), wanted, today) : List.of(),
                caller.held().stream().anyMatch(h -> h.power() == wanted.power() && h.agency().equals(wanted.agency()) && h.delegated()),
                delegate.isPresent(), delegate.filter(p -> p.standing() == Standing.SERVING).isPresent(), here,
                wanted.delegateId().equals(caller.nationalId()), wanted.from(), wanted.until(), wanted.documentNumber(), wanted.documentDay(),
                known ? taken(wanted, today) : List.of(), unknown(wanted))));
    }

    // As with a grant: a token that comes back with other content is an old page.
    private static Delegation same(NewDelegation wanted, Delegation made) {
        if (!made.delegate().nationalId().equals(wanted.delegateId()) || made.power() != wanted.power() || !made.agency().equals(wanted.agency())) {
            throw new Refused("refused.token");
        }
        return made;
    }

    /** Ends one at once: its grantor, a director of its agency, or the ministry. To anybody else it does not exist. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation end(long id, String reason) {
        String why = Powers.reason(reason);
        DelegationRow row = book.byId(id).filter(d -> mayEnd(d.read())).orElseThrow(() -> foreign(id));
        Delegation before = row.read();
        if (row.ended()) {
            return before;
        }
        row.end(Acting.now(), clock.now(), why);
        audit.record(said("delegation.ended", before).because(why));
        changed.fire(PowerChanged.of(PowerChanged.Act.DELEGATION_ENDED, before, why));
        caller.changed();
        return row.read();
    }

    /** One of them, for its two sides and for those who may end it or supervise; to anybody else it does not exist. */
    @Requires(Power.SELF)
    public Delegation byId(long id) {
        return book.byId(id).map(DelegationRow::read)
                .filter(d -> d.delegate().nationalId().equals(caller.nationalId()) || mayEnd(d) || caller.may(Power.AUDITOR, ""))
                .orElseThrow(() -> foreign(id));
    }

    // What is not the caller's answers like what is not there, and leaves a line.
    private Refused foreign(long id) {
        audit.recordAlways(AuditEntry.of("refused.delegation").about(caller.nationalId()).on("delegation", id));
        return Refused.notFound();
    }

    /** Whether the caller may end this one before its time. */
    @OpenToAll("answers about the caller alone")
    public boolean mayEnd(Delegation d) {
        return d.grantor().nationalId().equals(caller.nationalId()) || caller.may(Power.MINISTRY_OFFICER, "")
                || d.power().scope() == Power.Scope.AGENCY && caller.may(Power.HR_DIRECTOR, d.agency());
    }

    /** Those the caller gave, of agencies' powers or of the ministry's, newest first. */
    @Requires(Power.SELF)
    public Slice<Delegation> given(Power.Scope scope, String cursor, int size) {
        return book.of(DelegationBook.Side.GRANTOR, caller.nationalId(), scope, cursor, size);
    }

    /** Those the caller received, of agencies' powers or of the ministry's, newest first. */
    @Requires(Power.SELF)
    public Slice<Delegation> received(Power.Scope scope, String cursor, int size) {
        return book.of(DelegationBook.Side.DELEGATE, caller.nationalId(), scope, cursor, size);
    }

    /** Those to the caller that are in force or to come. */
    @Requires(Power.SELF)
    public List<Delegation> toMe() {
        return book.notOver(DelegationBook.Side.DELEGATE, caller.nationalId(), clock.today()).stream().map(DelegationRow::read).toList();
    }

    /** The services a delegation may be limited to. */
    @OpenToAll("which services there are is no secret")
    public List<KnownServices.KnownService> services() {
        return services.stream().flatMap(s -> s.all().stream()).toList();
    }

    /** Those of an agency, newest first, for its director; the ministry sees any, and with the empty code those of its own powers. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Slice<Delegation> ofAgency(String agency, String cursor, int size) {
        boolean all = caller.may(Power.MINISTRY_OFFICER, "") || caller.may(Power.AUDITOR, "");
        if (!all && !caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
        return book.in(agency, cursor, size);
    }

    /** The caller's own powers that can be handed on: none that came by delegation. */
    @Requires(Power.SELF)
    public List<Held> mayGive() {
        return caller.held().stream().filter(h -> !h.delegated()).toList();
    }

    private List<Days> own(String who, NewDelegation wanted, LocalDate today) {
        return grants.notOver(who, wanted.power(), wanted.agency(), today).stream()
                .map(g -> new Days(g.from(), g.until().orElse(GrantRow.OPEN))).toList();
    }

    private List<Days> taken(NewDelegation wanted, LocalDate today) {
        Stream<Days> delegated = book.notOver(DelegationBook.Side.DELEGATE, wanted.delegateId(), wanted.power(), wanted.agency(), today).stream()
                .map(DelegationRow::read).map(d -> new Days(d.from(), d.until()));
        return Stream.concat(own(wanted.delegateId(), wanted, today).stream(), delegated).toList();
    }

    private List<String> unknown(NewDelegation wanted) {
        Set<String> known = services().stream().map(KnownServices.KnownService::code).collect(Collectors.toSet());
        return wanted.services().stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    private static AuditEntry said(String act, Delegation d) {
        return AuditEntry.of(act).in(d.agency()).about(d.delegate().nationalId()).on("delegation", d.id() + " " + d.power());
    }
}
