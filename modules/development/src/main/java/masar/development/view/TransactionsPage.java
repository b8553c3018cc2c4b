package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.development.Study;
import masar.development.Transactions;
import masar.kernel.Refused;
import masar.requests.AlsoRow;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.requests.RequestView;
import masar.ui.Address;
import masar.ui.Texts;

/** «متابعة المعاملات»: a transaction by its number, with its stations. What is not one's own is as if there were none. */
@Named("transactionsPage")
@RequestScoped
public class TransactionsPage {
    private static final int LAST = 5;
    @Inject Transactions transactions;
    @Inject Requests requests;
    @Inject Texts texts;
    private Transactions.Found found;
    private String problem = "";
    private List<RequestRow> last;

    @PostConstruct
    void read() {
        if (getNumber().isBlank()) {
            return;
        }
        try {
            found = transactions.of(getNumber());
        } catch (Refused refused) {
            problem = refused.is("refused.notFound") ? texts.get("transactions.none", masar.kernel.text.ArabicText.shown(getNumber()))
                    : texts.get(refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
        }
    }

    /** The number as it was typed. */
    public String getNumber() {
        return Address.param("number");
    }

    /** What is wrong with it, in words; empty when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** The last few, for who has no number at hand; asked for when they are shown. */
    public List<RequestRow> getLast() {
        if (last == null) {
            last = requests.mine(new MyQuery(MyQuery.Shown.ALL, "", "", LAST)).rows().stream().filter(r -> !r.number().isEmpty()).toList();
        }
        return last;
    }

    /** The request; null where it is none. */
    public RequestView getRequest() {
        return found == null ? null : found.request().orElse(null);
    }

    /** The scholarship; null where it is none. */
    public Study getStudy() {
        return found == null ? null : found.study().orElse(null);
    }

    /** What is no request; null where it is one. */
    public AlsoRow getBeside() {
        return found == null ? null : found.beside().orElse(null);
    }
}
