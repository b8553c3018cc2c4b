package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.AlsoRow;
import masar.requests.MyQuery;
import masar.requests.RequestKind;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** «طلباتي»: one's own requests. */
@Named
@RequestScoped
public class MyRequestsPage {
    private static final int SIZE = 20;
    /** So many of what others lend stand beside the requests. */
    private static final int FEW = 3;
    @Inject
    Requests requests;
    @Inject
    RequestWords words;
    @Inject
    Texts texts;
    @Inject
    @Any
    Instance<RequestKind> declared;
    @Inject
    @Any
    Instance<AlsoAsked> others;
    private MyQuery.Shown shown;
    private Slice<RequestRow> slice;
    private List<Also> also = List.of();
    private String problem = "";

    /** What another module keeps of one's own: all of it by pages where it was chosen, the newest beside the requests else. */
    public record Also(String code, Slice<AlsoRow> slice, boolean chosen) {
    }

    @PostConstruct
    void load() {
        shown = Go.choice(MyQuery.Shown.class, "shown");
        also = also();
        if (isElsewhere()) {
            slice = Slice.all(List.of());
            return;
        }
        try {
            slice = requests.mine(new MyQuery(shown, Address.param("kind"), Address.param("text"), Address.cursor(), SIZE));
            words.ask(slice.rows());
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            problem = texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
            slice = Slice.all(List.of());
        }
    }

    private List<Also> also() {
        boolean whole = shown == MyQuery.Shown.ALL && getKind().isEmpty() && getText().isBlank() && Address.cursor().isEmpty();
        return others.stream().filter(o -> whole || o.code().equals(getKind())).map(o -> new Also(o.code(), whole ? o.mine("", FEW) : o.mine(Address.cursor(), SIZE), !whole))
                .filter(a -> a.chosen() || !a.slice().rows().isEmpty()).toList();
    }

    /** Lines that other modules lend. */
    public List<Also> getAlso() {
        return also;
    }

    /** Whether one of those was chosen, so that there is no list of requests. */
    public boolean isElsewhere() {
        return also.stream().anyMatch(Also::chosen);
    }

    public String getShown() {
        return shown.name();
    }

    public String getText() {
        return Address.param("text");
    }

    public String getKind() {
        return Address.param("kind");
    }

    public List<Option> getKinds() {
        return Stream.concat(declared.stream().map(RequestKind::code), others.stream().map(AlsoAsked::code)).map(c -> new Option(c, words.kind(c))).toList();
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    /** Whether the person never had a request. */
    public boolean isNever() {
        return slice.rows().isEmpty() && also.isEmpty() && problem.isEmpty() && shown == MyQuery.Shown.ALL && getText().isBlank() && getKind().isEmpty();
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }
}
