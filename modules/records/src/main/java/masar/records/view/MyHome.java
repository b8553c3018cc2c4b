package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.Power;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.RequestState;
import masar.requests.Requests;
import masar.ui.Wishes;

/** The first page after sign-in: who I am, what needs me, my requests, what comes next. */
@Named("myHome")
@RequestScoped
public class MyHome {
    private static final int STATUTORY_AGE = 60;
    private static final int SHOWN = 5;
    @Inject Records records;
    @Inject Requests requests;
    @Inject CivilClock clock;
    @Inject Caller caller;
    @Inject Desk desk;
    private EmployeeRecord mine;
    private int assigned;
    private List<RequestRow> open = List.of();

    @PostConstruct
    void read() {
        mine = records.mine();
        open = requests.mine(MyQuery.open(SHOWN)).rows();
        if (caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY)) {
            assigned = desk.count(new InboxQuery(Shown.WITH_AGENCY, "", "", "", Assigned.ME, Due.ANY, Sort.DUE, "", 1));
        }
    }

    /** The record, today. */
    public EmployeeRecord getRecord() {
        return mine;
    }

    /** Full name in the language of this request. */
    public String getName() {
        return mine.person().name(language());
    }

    /** Language of this request. */
    public String language() {
        return Wishes.now().language();
    }

    /** Title and unit of the post. */
    public String getPost() {
        return String.join(" · ", List.of(mine.job().title().name(language()), mine.job().unit().name(language())).stream()
                .filter(t -> !t.isEmpty()).toList());
    }

    /** Whether in service today. */
    public boolean isServing() {
        return mine.standing() == Standing.SERVING;
    }

    /** Text key of a label: what a former employee reads is what was last held, not what is. */
    public String label(String key) {
        return isServing() ? key : key + ".last";
    }

    /** The spell away from the post that runs today: leave, secondment, suspension. */
    public Optional<EmployeeRecord.CareerEvent> getAway() {
        LocalDate today = clock.today();
        return mine.career().stream().filter(e -> isServing() && e.kind().away() && !e.from().isAfter(today) && !e.until().filter(u -> u.isBefore(today)).isPresent())
                .findFirst();
    }

    /** How many requests at the agency's desk are assigned to the caller; 0 for who has no desk. */
    public int getAssigned() {
        return assigned;
    }

    /** Whether they are more than are counted. */
    public boolean isAssignedMany() {
        return assigned > Desk.MOST_COUNTED;
    }

    /** Requests that wait for their writer: returned ones and drafts. */
    public List<RequestRow> getWaiting() {
        return open.stream().filter(r -> r.state() == RequestState.RETURNED_FOR_COMPLETION || r.state() == RequestState.DRAFT).toList();
    }

    /** Requests that the agency has. */
    public List<RequestRow> getOpen() {
        return open.stream().filter(r -> r.state().isWithAgency()).toList();
    }

    /** Where a draft or a returned request is edited; which form that is is asked when somebody goes there. */
    public String edit(RequestRow row) {
        return "/my/request?draft=" + row.id();
    }

    /**
     * The day on which sixty Hijri years are complete, counted from the birth date for service: Civil Service Law. Empty when not
     * serving or past already.
     */
    public Optional<LocalDate> getRetirement() {
        LocalDate born = mine.person().birthForService();
        if (!isServing() || born == null) {
            return Optional.empty();
        }
        return Optional.of(Hijri.of(born).plusYears(STATUTORY_AGE).toLocalDate()).filter(d -> d.isAfter(clock.today()));
    }
}
