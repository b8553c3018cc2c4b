package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;
import masar.requests.RequestRow;
import masar.ui.Address;
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
    @Inject
    Caller caller;
    private InboxQuery query;
    private Slice<RequestRow> slice;
    private List<String> columns;
    private String problem = "";

    @PostConstruct
    void load() {
        // A form on this page carries the view in a hidden field; a link has it in the address.
        query = Address.param("in").isEmpty() ? InboxAddress.read(Address::param, SIZE) : InboxAddress.read(Address.param("in"), SIZE);
        columns = InboxColumns.read();
        try {
            slice = desk.inbox(query);
            words.ask(slice.rows());
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

    /** What the address says of the view, without the place in it. */
    public String getAddress() {
        return InboxAddress.write(query);
    }

    /** Address of a request, which knows the view it was found in. */
    public String address(String number) {
        return "/agency/request?number=" + number + (getAddress().isEmpty() ? "" : "&in=" + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8));
    }

    /** Whether this is the caller. */
    public boolean me(String nationalId) {
        return caller.nationalId().equals(nationalId);
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    /** Whether this is the usual view, as it opens. */
    public boolean isUsual() {
        return getAddress().isEmpty();
    }

    /** How many are in a view. */
    public String count(String assigned, String due) {
        int n = desk.count(new InboxQuery(Shown.WITH_AGENCY, "", "", "", Assigned.valueOf(assigned), Due.valueOf(due), Sort.DUE, "", 1));
        return n > Desk.MOST_COUNTED ? Desk.MOST_COUNTED + "+" : String.valueOf(n);
    }

    public List<Option> getKinds() {
        return desk.kinds().stream().map(k -> new Option(k, words.kind(k))).toList();
    }

    public List<Option> getUnits() {
        return desk.units().stream().map(u -> new Option(u, u)).toList();
    }

    public List<Option> getStates() {
        return Arrays.stream(Shown.values()).map(s -> new Option(s.name(), texts.get("inbox.shown." + s, new Object[0]))).toList();
    }

    public List<Option> getOrders() {
        return Arrays.stream(Sort.values()).map(s -> new Option(s.address(), texts.get("inbox.sort." + s, new Object[0]))).toList();
    }

    /** Whether a column is wanted. */
    public boolean shows(String column) {
        return columns.contains(column);
    }

    public List<Option> getColumnChoices() {
        return InboxColumns.ALL.stream().map(c -> new Option(c, texts.get("inbox.column." + c, new Object[0]))).toList();
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    /** Keeps which columns are wanted. */
    public void chooseColumns() {
        InboxColumns.write(columns);
        Address.go("/agency/inbox?" + getAddress());
    }
}
