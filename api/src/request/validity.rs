use validator::{ValidationErrors, ValidationErrorsKind};

use crate::problem::FieldError;

/// Every value that is not allowed, by the path to it, in the order of the paths.
pub(super) fn field_errors(errors: &ValidationErrors) -> Vec<FieldError> {
    let mut found = Vec::new();
    collect("", errors, &mut found);
    found.sort_by(|a, b| a.field.cmp(&b.field));
    found
}

/// A field that is flattened into its body: its values stand beside the others.
const FLATTENED: &str = "about";

/// The depth is that of our own types, not of the input.
fn collect(prefix: &str, errors: &ValidationErrors, found: &mut Vec<FieldError>) {
    for (name, kind) in errors.errors() {
        let path = match (prefix, name.as_ref()) {
            (_, FLATTENED) => prefix.to_owned(),
            ("", name) => name.to_owned(),
            (_, name) => format!("{prefix}.{name}"),
        };
        match kind {
            ValidationErrorsKind::Field(errors) => found.extend(errors.iter().map(|error| FieldError {
                field: path.clone(),
                code: error.code.to_string(),
                message: message(error),
            })),
            ValidationErrorsKind::Struct(inner) => collect(&path, inner, found),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(&format!("{path}.{index}"), inner, found);
                }
            }
        }
    }
}

fn message(error: &validator::ValidationError) -> String {
    if let Some(message) = &error.message {
        return message.to_string();
    }
    let limit = |name: &str| error.params.get(name).map(ToString::to_string);
    match (limit("min"), limit("max")) {
        (Some(min), Some(max)) => format!("has to be from {min} to {max} ({})", error.code),
        (Some(min), None) => format!("has to be at least {min} ({})", error.code),
        (None, Some(max)) => format!("has to be at most {max} ({})", error.code),
        (None, None) => format!("is no valid {}", error.code),
    }
}
