package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;
import masar.requests.RequestRow;
import masar.ui.Option;
import masar.ui.Texts;

/** The agency's inbox; what it shows stands in its address, so that a view can be kept and sent. */
@Named
@RequestScoped
public class InboxPage {
    private static final int SIZE = 25;
    @Inject
    Desk desk;
    @Inject
    Texts texts;
    @Inject
    RequestWords words;
    private InboxQuery query;
    private Slice<RequestRow> slice;
    private String problem = "";

    @PostConstruct
    void load() {
        query = new InboxQuery(Go.choice(Shown.class, "shown"), Go.param("kind"), Go.param("text"), Go.param("unit"),
                Go.choice(Assigned.class, "assigned"), Go.choice(Due.class, "due"), Go.choice(Sort.class, "sort"), Go.cursor(), SIZE);
        try {
            slice = desk.inbox(query);
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            problem = texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
            slice = Slice.all(List.of());
        }
    }

    public InboxQuery getQuery() {
        return query;
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    public boolean isLate() {
        return query.due() == Due.LATE;
    }

    public boolean isNear() {
        return query.due() == Due.NEAR;
    }

    public boolean isMine() {
        return query.assigned() == Assigned.ME;
    }

    public boolean isFree() {
        return query.assigned() == Assigned.NOBODY;
    }

    public boolean isAll() {
        return !isLate() && !isNear() && !isMine() && !isFree();
    }

    /** How many are in a view. */
    public String count(String assigned, String due) {
        int n = desk.count(new InboxQuery(Shown.WITH_AGENCY, "", "", "", Assigned.valueOf(assigned), Due.valueOf(due), Sort.DUE, "", 1));
        return n > Desk.MOST_COUNTED ? Desk.MOST_COUNTED + "+" : String.valueOf(n);
    }

    public List<Option> getKinds() {
        return desk.kinds().stream().map(k -> new Option(k, words.kind(k))).toList();
    }

    public List<Option> getStates() {
        return Arrays.stream(Shown.values()).map(s -> new Option(s.name(), texts.get("inbox.shown." + s, new Object[0]))).toList();
    }

    public List<Option> getOrders() {
        return Arrays.stream(Sort.values()).map(s -> new Option(s.name(), texts.get("inbox.sort." + s, new Object[0]))).toList();
    }
}
