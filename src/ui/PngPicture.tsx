/** A picture kept as base64: shown from a blob address, since the content policy allows no data: one. */
import { useEffect, useState } from 'react';

interface PngPictureProps {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly className?: string | undefined;
}

export function PngPicture({ base64, width, height, alt, className }: PngPictureProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [base64]);
  return <img src={address} width={width} height={height} alt={alt} className={className} />;
}
