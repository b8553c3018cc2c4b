package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.records.Appointments;

/** Whom to appoint: asked for by their national ID, then the form of the appointment. */
@Named("appointPage")
@RequestScoped
public class AppointPage {
    @Inject Appointments appointments;
    private String nationalId = "";

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    /** Goes on to the appointment of this person. */
    public String find() {
        return "/agency/event?faces-redirect=true&kind=APPOINTMENT&person=" + appointments.find(nationalId == null ? "" : nationalId);
    }
}
