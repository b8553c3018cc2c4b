package masar.ui;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the one handler of the house in front of the others. */
public class HouseExceptionHandlerFactory extends ExceptionHandlerFactory {
    public HouseExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new HouseExceptionHandler(getWrapped().getExceptionHandler());
    }
}
