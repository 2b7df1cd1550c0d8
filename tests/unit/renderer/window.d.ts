// Brings the bridge's declaration in for the parts of the window that tests import.
import type {} from '../../../renderer/gouji';
