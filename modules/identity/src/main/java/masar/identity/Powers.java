package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
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
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers granted to people, per agency and period: granting, ending, finding, and the history of it all. */
@ApplicationScoped
@Transactional
public class Powers {
    private static final int LONGEST_REASON = 500;
    @Inject GrantBook book;
    @Inject People people;
    @Inject Instance<KnownAgencies> agencies;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * Grants a power. The same token twice makes one grant. Refuses, field by field: to oneself, to somebody unknown or not
     * serving, an unknown agency, days that run backwards or are over, a span in which the person has it already.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant grant(NewGrant wanted, String token) {
        Tokens.check(token);
        book.lock(wanted.nationalId());
        return book.grantOf(token).map(GrantRow::read).orElseGet(() -> enter(wanted, token));
    }

    private Grant enter(NewGrant wanted, String token) {
        Optional<KnownPerson> person = people.find(wanted.nationalId());
        LocalDate until = wanted.until().orElse(GrantRow.OPEN);
        Refused.when(PowerRules.grant(new GrantFacts(clock.today(), wanted.power(), wanted.agency(), agencyKnown(wanted.agency()),
                person.isPresent(), person.filter(p -> p.standing() == Standing.SERVING).isPresent(),
                wanted.nationalId().equals(caller.nationalId()), ownsOffice(), wanted.from(), until, wanted.documentNumber(),
                wanted.documentDay(), spans(wanted.nationalId(), wanted.power(), wanted.agency()))));
        return record(wanted, person.orElseThrow().nameAr(), token);
    }

    /** Enters a grant that is already found good. */
    private Grant record(NewGrant wanted, String holderName, String token) {
        Grant made = book.save(new GrantRow(wanted, holderName, Acting.now(), clock.now(), token)).read();
        audit.record(said("power.granted", made).changed("", wanted.from() + "/" + wanted.until().map(LocalDate::toString).orElse(""))
                .because(wanted.documentNumber() + " " + wanted.documentDay()));
        caller.changed();
        return made;
    }

    /** The very first ministry officer of an empty installation, named by the operator; the house alone asks for it. */
    @OpenToAll("the gate asks it before anybody has a power; it acts once, and only for the person the operator named")
    public boolean firstOfficer(KnownPerson person) {
        book.lock("");
        if (book.everGranted(Power.MINISTRY_OFFICER) || !FirstOfficer.is(person.nationalId())) {
            return false;
        }
        LocalDate today = clock.today();
        record(new NewGrant(person.nationalId(), Power.MINISTRY_OFFICER, "", today, Optional.empty(), FirstOfficer.ID.key(), today),
                person.nameAr(), "first-officer");
        return true;
    }

    /**
     * Ends a grant at once, and the delegations that stand on it. Ending what has ended already changes nothing. Refuses to end the
     * last ministry officer's power, after which nobody could grant any.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant end(long id, String reason) {
        String why = reason(reason);
        book.grant(id).map(GrantRow::holder).ifPresent(book::lock);
        GrantRow row = book.grant(id).orElseThrow(Refused::notFound);
        Grant grant = row.read();
        if (row.ended()) {
            return grant;
        }
        LocalDate today = clock.today();
        if (grant.power() == Power.MINISTRY_OFFICER) {
            book.lock("");
            if (book.otherOfficers(id, today) == 0) {
                throw new Refused("refused.power.lastOfficer");
            }
        }
        row.end(Acting.now(), clock.now(), why);
        audit.record(said("power.ended", grant).because(why));
        if (book.notOver(grant.nationalId(), grant.power(), grant.agency(), today).isEmpty()) {
            book.delegationsNotOver(grant.nationalId(), "", grant.power(), grant.agency(), today).forEach(d -> {
                d.end(Acting.now(), clock.now(), why);
                Delegation ended = d.read();
                audit.record(AuditEntry.of("delegation.ended").in(ended.agency()).about(ended.delegateId()).on("delegation", ended.id())
                        .onBehalfOf(ended.grantorId()).because(why));
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
     * @param inForceOnly leaves out what is over, ended, or yet to come
     */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR, Power.HR_DIRECTOR})
    public Slice<Grant> find(String nationalId, String agency, Optional<Power> power, boolean inForceOnly, String cursor, int size) {
        boolean all = caller.may(Power.MINISTRY_OFFICER) || caller.may(Power.AUDITOR);
        if (!all && !caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
        return book.grants(nationalId, agency.isEmpty() ? Optional.empty() : Optional.of(agency), power,
                inForceOnly ? Optional.of(clock.today()) : Optional.empty(), cursor, size);
    }

    /** What this person holds on this day, of their own and by delegation. */
    @OpenToAll("asked by the guard itself, before it knows what the caller may do")
    public List<Held> heldBy(String nationalId, LocalDate day) {
        return book.held(nationalId, day);
    }

    /** National IDs of those who hold this power for this agency today, of their own or by delegation: whom to notify. */
    @OpenToAll("asked by the house to address notices")
    public List<String> holders(Power power, String agency) {
        return book.holders(power, power.scope() == Power.Scope.MINISTRY ? "" : agency, clock.today());
    }

    private List<Days> spans(String nationalId, Power power, String agency) {
        return book.notOver(nationalId, power, agency, clock.today()).stream()
                .map(g -> new Days(g.from(), g.until().orElse(GrantRow.OPEN))).toList();
    }

    private boolean agencyKnown(String code) {
        return agencies.stream().anyMatch(known -> known.byCode(code).isPresent());
    }

    private boolean ownsOffice() {
        return caller.isHouse() || caller.held().stream().anyMatch(h -> h.power() == Power.MINISTRY_OFFICER && !h.delegated());
    }

    private AuditEntry said(String act, Grant grant) {
        AuditEntry entry = AuditEntry.of(act).by(Power.MINISTRY_OFFICER).in(grant.agency()).about(grant.nationalId())
                .on("grant", grant.id() + " " + grant.power());
        return caller.onBehalfOf(Power.MINISTRY_OFFICER, "", "").map(h -> entry.onBehalfOf(h.grantorId())).orElse(entry);
    }

    static String reason(String typed) {
        String why = typed.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.field("reason", why.isEmpty() ? "refused.power.reasonMissing" : "refused.power.reasonLong", LONGEST_REASON);
        }
        return why;
    }
}
