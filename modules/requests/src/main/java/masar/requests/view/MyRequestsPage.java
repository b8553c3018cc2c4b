package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.MyQuery;
import masar.requests.RequestKind;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.ui.Option;
import masar.ui.Texts;

/** «طلباتي»: one's own requests. */
@Named
@RequestScoped
public class MyRequestsPage {
    private static final int SIZE = 20;
    @Inject
    Requests requests;
    @Inject
    RequestWords words;
    @Inject
    Texts texts;
    @Inject
    @Any
    Instance<RequestKind> declared;
    private MyQuery.Shown shown;
    private Slice<RequestRow> slice;
    private String problem = "";

    @PostConstruct
    void load() {
        shown = Go.choice(MyQuery.Shown.class, "shown");
        try {
            slice = requests.mine(new MyQuery(shown, Go.param("kind"), Go.param("text"), Go.cursor(), SIZE));
            words.ask(slice.rows());
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            problem = texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
            slice = Slice.all(List.of());
        }
    }

    public String getShown() {
        return shown.name();
    }

    public String getText() {
        return Go.param("text");
    }

    public String getKind() {
        return Go.param("kind");
    }

    public List<Option> getKinds() {
        return declared.stream().map(k -> new Option(k.code(), words.kind(k.code()))).toList();
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    /** Whether the person never had a request. */
    public boolean isNever() {
        return slice.rows().isEmpty() && problem.isEmpty() && shown == MyQuery.Shown.ALL && getText().isBlank() && getKind().isEmpty();
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }
}
