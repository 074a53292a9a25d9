import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer.tsx";
import "./explorer.css";

const place = document.getElementById("explorer");
if (place) createRoot(place).render(<Explorer />);
