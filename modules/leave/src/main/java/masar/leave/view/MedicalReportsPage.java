package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import masar.identity.Names;
import masar.kernel.Slice;
import masar.leave.MedicalDesk;
import masar.leave.MedicalDesk.Shown;
import masar.leave.MedicalView;
import masar.ui.Address;

/** The medical reports of the agency. */
@Named("medicalReportsPage")
@RequestScoped
public class MedicalReportsPage {
    private static final int SIZE = 25;
    @Inject MedicalDesk desk;
    @Inject Names names;
    private Shown shown;
    private Slice<MedicalView> slice;

    @PostConstruct
    void read() {
        shown = Arrays.stream(Shown.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst().orElse(Shown.WAITING);
        slice = desk.list(shown, Address.cursor(), SIZE);
        names.ask(slice.rows().stream().map(MedicalView::personId).toList());
    }

    public String getShown() {
        return shown.name();
    }

    /** The lists to choose from. */
    public List<Shown> getAll() {
        return List.of(Shown.values());
    }

    public Slice<MedicalView> getSlice() {
        return slice;
    }
}
