package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.AlsoRow;
import masar.requests.MyQuery;
import masar.requests.RequestKind;
import masar.requests.RequestRow;
import masar.requests.RequestState;
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
            slice = requests.mine(query(Address::param));
            words.ask(slice.rows());
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            problem = texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
            slice = Slice.all(List.of());
        }
    }

    /** The query that an address asks for. */
    static MyQuery query(UnaryOperator<String> param) {
        Optional<RequestState> state = Stream.of(RequestState.values()).filter(s -> s.name().equals(param.apply("state"))).findFirst();
        MyQuery.Shown shown = Stream.of(MyQuery.Shown.values()).filter(s -> s.name().equals(param.apply("shown"))).findFirst().orElse(MyQuery.Shown.ALL);
        return new MyQuery(shown, state, param.apply("kind"), param.apply("text"), param.apply("before").isEmpty() ? param.apply("after") : param.apply("before"), SIZE);
    }

    /** Whether a query leaves out nothing, so that what other modules keep belongs to it. */
    static boolean whole(MyQuery query) {
        return query.shown() == MyQuery.Shown.ALL && query.state().isEmpty() && query.kind().isEmpty() && query.text().isBlank();
    }

    private List<Also> also() {
        boolean whole = whole(query(Address::param)) && Address.cursor().isEmpty();
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

    public String getState() {
        return Address.param("state");
    }

    /** States to choose from. */
    public List<Option> getStates() {
        return Stream.of(RequestState.values()).map(s -> new Option(s.name(), words.state(s))).toList();
    }

    /** The same list as a file, without ending. */
    public String getFile() {
        return "/my/requests?" + Stream.of("shown", "state", "kind", "text").filter(name -> !Address.param(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(Address.param(name), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    /** Whether the person never had a request. */
    public boolean isNever() {
        return slice.rows().isEmpty() && also.isEmpty() && problem.isEmpty() && whole(query(Address::param));
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }
}
