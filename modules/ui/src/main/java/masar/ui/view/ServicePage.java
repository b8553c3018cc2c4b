package masar.ui.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Refused;
import masar.ui.ServiceCard;
import masar.ui.ServiceCards;

/** One service, before it starts. */
@Named("servicePage")
@RequestScoped
public class ServicePage {
    @Inject ServiceCards services;

    /** The service asked for; refused as not found when there is none of that code. */
    public ServiceCard getCard() {
        Object code = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(ServiceAddress.CODE);
        return services.find(String.valueOf(code)).orElseThrow(Refused::notFound);
    }
}
