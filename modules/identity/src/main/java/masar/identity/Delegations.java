package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
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
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers handed on in writing (التفويض), for a term: to somebody of the same agency, one step only. */
@ApplicationScoped
@Transactional
public class Delegations {
    @Inject GrantBook book;
    @Inject People people;
    @Inject Instance<KnownServices> services;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Delegates a power of the caller's own. The same token twice makes one. Refuses field by field what {@link PowerRules} forbids. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation give(NewDelegation wanted, String token) {
        Tokens.check(token);
        // In the order of the IDs, so that two who delegate to each other do not lock crosswise.
        Stream.of(caller.nationalId(), wanted.delegateId()).distinct().sorted().forEach(book::lock);
        return book.delegationOf(token).map(DelegationRow::read).orElseGet(() -> enter(wanted, token));
    }

    private Delegation enter(NewDelegation wanted, String token) {
        Optional<KnownPerson> grantor = people.find(caller.nationalId());
        Optional<KnownPerson> delegate = people.find(wanted.delegateId());
        String home = wanted.power().scope() == Power.Scope.AGENCY ? wanted.agency() : grantor.map(KnownPerson::agencyCode).orElse("");
        LocalDate today = clock.today();
        Refused.when(PowerRules.delegate(new DelegationFacts(today, wanted.power(), own(caller.nationalId(), wanted, today),
                caller.held().stream().anyMatch(h -> h.power() == wanted.power() && h.agency().equals(wanted.agency()) && h.delegated()),
                delegate.isPresent(), delegate.filter(p -> p.standing() == Standing.SERVING).isPresent(),
                delegate.filter(p -> p.agencyCode().equals(home)).isPresent(), wanted.delegateId().equals(caller.nationalId()),
                wanted.from(), wanted.until(), wanted.documentNumber(), wanted.documentDay(), taken(wanted, today), unknown(wanted))));
        KnownPerson from = grantor.orElse(new KnownPerson(caller.nationalId(), Acting.now().name(), "", true, Standing.SERVING, ""));
        Delegation made = book.save(new DelegationRow(wanted, from, delegate.orElseThrow(), clock.now(), token)).read();
        audit.record(said("delegation.given", made).changed("", made.from() + "/" + made.until() + " " + String.join(" ", made.services()))
                .because(made.documentNumber() + " " + made.documentDay()));
        caller.changed();
        return made;
    }

    /** Ends one at once: its grantor, a director of its agency, or the ministry. To anybody else it does not exist. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation end(long id, String reason) {
        String why = Powers.reason(reason);
        DelegationRow row = book.delegation(id).filter(d -> mayEnd(d.read())).orElseThrow(Refused::notFound);
        Delegation before = row.read();
        if (row.ended()) {
            return before;
        }
        row.end(Acting.now(), clock.now(), why);
        audit.record(said("delegation.ended", before).because(why));
        caller.changed();
        return row.read();
    }

    /** Those the caller gave or received, newest first. */
    @Requires(Power.SELF)
    public Slice<Delegation> mine(String cursor, int size) {
        return book.delegationsOf(caller.nationalId(), cursor, size);
    }

    /** Those of an agency, newest first, for its director; the ministry sees any, and with the empty code those of its own powers. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Slice<Delegation> ofAgency(String agency, String cursor, int size) {
        boolean all = caller.may(Power.MINISTRY_OFFICER) || caller.may(Power.AUDITOR);
        if (!all && !caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
        return book.delegationsIn(agency, cursor, size);
    }

    /** The caller's own powers that can be handed on: none that came by delegation. */
    @Requires(Power.SELF)
    public List<Held> mayGive() {
        return caller.held().stream().filter(h -> !h.delegated()).toList();
    }

    private boolean mayEnd(Delegation d) {
        return d.grantorId().equals(caller.nationalId()) || caller.may(Power.MINISTRY_OFFICER)
                || d.power().scope() == Power.Scope.AGENCY && caller.may(Power.HR_DIRECTOR, d.agency());
    }

    private List<Days> own(String who, NewDelegation wanted, LocalDate today) {
        return book.notOver(who, wanted.power(), wanted.agency(), today).stream()
                .map(g -> new Days(g.from(), g.until().orElse(GrantRow.OPEN))).toList();
    }

    private List<Days> taken(NewDelegation wanted, LocalDate today) {
        Stream<Days> delegated = book.delegationsNotOver("", wanted.delegateId(), wanted.power(), wanted.agency(), today).stream()
                .map(DelegationRow::read).map(d -> new Days(d.from(), d.until()));
        return Stream.concat(own(wanted.delegateId(), wanted, today).stream(), delegated).toList();
    }

    private List<String> unknown(NewDelegation wanted) {
        Set<String> known = services.stream().flatMap(s -> s.all().stream()).map(KnownServices.KnownService::code).collect(Collectors.toSet());
        return wanted.services().stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    private static AuditEntry said(String act, Delegation d) {
        return AuditEntry.of(act).by(d.power()).in(d.agency()).about(d.delegateId()).onBehalfOf(d.grantorId()).on("delegation", d.id());
    }
}
