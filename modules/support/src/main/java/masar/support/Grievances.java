package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import masar.identity.Caller;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.Colleague;
import masar.requests.Desk;
import masar.requests.Disputed;
import masar.requests.ItemChange;
import masar.requests.RequestNumber;
import masar.requests.RequestView;
import masar.support.law.FirstStage;

/** Grievances (التظلمات): what of one's own may be disputed, one's own cases, and accepting an answer. They are sent as requests. */
@ApplicationScoped
@Transactional
public class Grievances {
    @Inject GrievanceBook book;
    @Inject GrievanceLife life;
    @Inject GrievancePost post;
    @Inject UpheldBook upheld;
    @Inject Instance<KnownPeople> people;
    @Inject Caller caller;
    @Inject Desk desk;
    @Inject Audit audit;

    /** What the caller may dispute, by the module that keeps it. */
    @Requires(Power.SELF)
    @Remembered
    public List<Disputed> disputable() {
        return book.lenders.stream().flatMap(l -> l.mine().stream()).toList();
    }

    /** One of these; not found for what the caller has not. */
    @Requires(Power.SELF)
    public Disputed disputed(String code, String ref) {
        return book.lent(code, ref).orElseThrow(Refused::notFound);
    }

    /** The last day on which something may be disputed, when its person knew on this day. */
    @OpenToAll("a sum of days")
    public LocalDate lastDay(Disputed.Matter matter, LocalDate known) {
        return FirstStage.lastDay(GrievanceBook.route(matter), known);
    }

    /** The caller's own grievances, newest first. */
    @Requires(Power.SELF)
    public Slice<Grievance> mine(String cursor, int size) {
        return new Paged<>(book.em, GrievanceRow.class).equal("nationalId", Optional.of(caller.nationalId())).page(cursor, size).map(book::told);
    }

    /** One of the caller's own. */
    @Requires(Power.SELF)
    public Grievance one(String number) {
        return book.told(own(book.find(RequestNumber.parse(number).grouped())));
    }

    /** Everything of the case of one of the caller's own, the first request first. */
    @Requires(Power.SELF)
    public List<Grievance> ofCase(String number) {
        return book.ofCase(own(book.find(RequestNumber.parse(number).grouped())).caseNumber).stream().map(book::told).toList();
    }

    /** How one of the caller's own that was upheld is carried out; empty for one that was not. */
    @Requires(Power.SELF)
    public Optional<Upheld> upheld(String number) {
        GrievanceRow row = own(book.find(RequestNumber.parse(number).grouped()));
        return upheld.find(row.number, LockModeType.NONE).map(u -> upheld.told(List.of(u)).get(0));
    }

    /** The number of the caller's open grievance about this; empty when there is none. */
    @Requires(Power.SELF)
    @Remembered
    public Optional<String> open(Disputed what) {
        return book.open(caller.nationalId(), what);
    }

    private GrievanceRow own(Optional<GrievanceRow> found) {
        GrievanceRow row = found.orElseThrow(Refused::notFound);
        if (!row.nationalId.equals(caller.nationalId())) {
            audit.recordAlways(AuditEntry.of("grievance.foreign").in(row.agency).about(row.nationalId).on("grievance", row.number));
            throw Refused.notFound();
        }
        return row;
    }

    /** Those who could decide about a grievance against this agency, by name: its person says round whom it should go. */
    @Requires(Power.SELF)
    @Remembered
    public List<Colleague> deciders(Disputed what) {
        Set<String> ids = new TreeSet<>(book.deciders(what.agency(), DecisionGrievance.CODE));
        ids.remove(caller.nationalId());
        Map<String, KnownPerson> known = new HashMap<>();
        people.forEach(p -> known.putAll(p.byNationalIds(ids)));
        return ids.stream().map(id -> new Colleague(id, known.containsKey(id) ? known.get(id).nameAr() : id)).toList();
    }

    /** What is brought about something now, going on from nothing. Those who decided it are always gone round. */
    @Requires(Power.SELF)
    public Brought first(Disputed what, LocalDate known, Set<String> round) {
        Set<String> concerned = new TreeSet<>(what.concerned());
        List<String> possible = deciders(what).stream().map(Colleague::nationalId).toList();
        round.stream().filter(possible::contains).forEach(concerned::add);
        return new Brought(what, known, concerned, GrievanceCause.FIRST, "");
    }

    /** What is brought going on from one of the caller's own: to the ministry, or with new facts. */
    @Requires(Power.SELF)
    public Brought goingOn(String number, GrievanceCause cause) {
        GrievanceRow row = own(book.find(RequestNumber.parse(number).grouped()));
        if (cause == GrievanceCause.FIRST || !life.mayGoOn(row, cause)) {
            throw new Refused("grieve.refused.none");
        }
        Brought b = row.brought();
        return new Brought(b.what(), b.known(), b.concerned(), cause, row.number);
    }

    /** Whether this one may go on to the ministry: answered by the agency, or late. */
    @Requires(Power.SELF)
    public boolean mayEscalate(String number) {
        return life.mayGoOn(own(book.find(RequestNumber.parse(number).grouped())), GrievanceCause.ESCALATED);
    }

    /** What the law says of bringing this now. */
    @Requires(Power.SELF)
    public Decision outlook(Brought brought) {
        return book.law(brought);
    }

    /** Code of the kind of request under which this is sent. */
    @Requires(Power.SELF)
    public String kindFor(Brought brought) {
        return life.kindFor(brought);
    }

    /** What is asked about this, as a draft keeps it. */
    @Requires(Power.SELF)
    public ItemChange change(Brought brought, String wanted) {
        return GrievanceKind.change(brought, wanted);
    }

    /** The caller accepts the answer of the agency: the case is closed, and its statement promised. Twice is once. */
    @Requires(Power.SELF)
    public void accept(String number) {
        GrievanceRow row = own(book.locked(RequestNumber.parse(number).grouped()));
        if (row.state == GrievanceState.ACCEPTED) {
            return;
        }
        if (row.state != GrievanceState.REPLIED) {
            throw new Refused("grieve.refused.accept");
        }
        row.closes(GrievanceState.ACCEPTED, book.clock.today());
        book.em.flush();
        audit.record(AuditEntry.of("grievance.accepted").in(row.agency).about(row.nationalId).on("grievance", row.number));
        post.promise(row);
    }

    /** One with its case, for officers who may see its request; whom it concerns is answered as if there were none. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<Grievance> seen(String number) {
        RequestView request = desk.open(number);
        GrievanceRow row = book.find(request.number()).orElseThrow(Refused::notFound);
        return book.ofCase(row.caseNumber).stream().filter(g -> g.id <= row.id).map(book::told).toList();
    }
}
