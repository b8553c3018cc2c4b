package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.AllMine;
import masar.requests.AskedQuery;
import masar.requests.MyQuery;
import masar.requests.Standing;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** «طلباتي»: all that one asked for, of every kind. */
@Named
@RequestScoped
public class MyRequestsPage {
    private static final int SIZE = 20;
    @Inject AllMine mine;
    @Inject AskedLines lines;
    @Inject RequestWords words;
    @Inject Texts texts;
    private AskedQuery query;
    private Slice<AskedLines.Line> slice = Slice.all(List.of());
    private String problem = "";

    @PostConstruct
    void load() {
        query = query(Address::param);
        try {
            slice = lines.of(mine.mine(query));
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            problem = texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
        }
    }

    /** The query that an address asks for. */
    static AskedQuery query(UnaryOperator<String> param) {
        Optional<Standing> standing = Stream.of(Standing.values()).filter(s -> s.name().equals(param.apply("state"))).findFirst();
        MyQuery.Shown shown = Stream.of(MyQuery.Shown.values()).filter(s -> s.name().equals(param.apply("shown"))).findFirst().orElse(MyQuery.Shown.ALL);
        return new AskedQuery(shown, standing, param.apply("kind"), param.apply("text"), param.apply("before").isEmpty() ? param.apply("after") : param.apply("before"), SIZE);
    }

    public String getShown() {
        return query.shown().name();
    }

    public String getText() {
        return query.text();
    }

    public String getKind() {
        return query.kind();
    }

    /** Kinds to choose from, by name. */
    public List<Option> getKinds() {
        return mine.kinds().stream().map(c -> new Option(c, words.kind(c))).sorted(Comparator.comparing(Option::label)).toList();
    }

    public String getState() {
        return query.standing().map(Enum::name).orElse("");
    }

    /** Where something may stand. */
    public List<Option> getStates() {
        return Stream.of(Standing.values()).map(s -> new Option(s.name(), texts.get("requests.standing." + s, new Object[0]))).toList();
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

    /** Whether nothing fits what was searched for. */
    public boolean isNone() {
        return slice.rows().isEmpty() && problem.isEmpty() && !isNever();
    }

    /** Whether the person never asked for anything. */
    public boolean isNever() {
        return slice.rows().isEmpty() && problem.isEmpty() && query.isWhole() && query.cursor().isEmpty();
    }

    public Slice<AskedLines.Line> getSlice() {
        return slice;
    }
}
