package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.Requests;

/** «طلباتي»: one's own requests. */
@Named
@RequestScoped
public class MyRequestsPage {
    private static final int SIZE = 20;
    @Inject
    Requests requests;
    private MyQuery.Shown shown;
    private Slice<RequestRow> slice;

    @PostConstruct
    void load() {
        shown = Go.choice(MyQuery.Shown.class, "shown");
        slice = requests.mine(new MyQuery(shown, "", Go.cursor(), SIZE));
    }

    public String getShown() {
        return shown.name();
    }

    public Slice<RequestRow> getSlice() {
        return slice;
    }
}
