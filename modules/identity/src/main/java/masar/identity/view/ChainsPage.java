package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import masar.journal.Audit;
import masar.journal.ChainCheck;
import masar.journal.ChainEnd;
import masar.kernel.Slice;

/** The chains of the audit, and the proof of one: every act is there, as written, in order; or which is the first that is not. */
@Named
@RequestScoped
public class ChainsPage {
    private static final int SIZE = 50;
    @Inject Audit audit;
    private Slice<ChainEnd> slice = Slice.all(List.of());
    private ChainCheck check;

    @PostConstruct
    void read() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String after = address.getOrDefault("after", "");
        slice = audit.chains(after.isEmpty() ? address.getOrDefault("before", "") : after, SIZE);
    }

    /** The ends of the chains. */
    public Slice<ChainEnd> getSlice() {
        return slice;
    }

    /** What the proof said; null when none was asked for. */
    public ChainCheck getCheck() {
        return check;
    }

    /** Walks a chain. */
    public void verify(String agency) {
        check = audit.verify(agency);
    }
}
